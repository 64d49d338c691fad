# syntax=docker/dockerfile:1
# The page and live classes. It keeps classes in /data, or in Redis with PARLEY_REDIS; see docs/use/hosting/containers.md.

# The result is JavaScript only, so that it is built once for all architectures.
FROM --platform=$BUILDPLATFORM node:22-alpine AS build
WORKDIR /parley
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY index.html vite.config.ts tsconfig.json tsconfig.base.json LICENSE ./
COPY assets assets
COPY docs docs
COPY scenarios scenarios
COPY src src
COPY tools tools
ARG PARLEY_ADDRESS
# Paths of Markdown files in docs, such as docs/imprint.md: see docs/use/hosting.md.
ARG PARLEY_IMPRINT
ARG PARLEY_PRIVACY
RUN npm run build && npm run build:server

FROM node:22-alpine
LABEL org.opencontainers.image.title="Parley" \
      org.opencontainers.image.description="A negotiation game for classrooms, with live classes" \
      org.opencontainers.image.licenses="MIT"
RUN mkdir /data && chown node:node /data
COPY --from=build /parley/dist-server /parley
ENV NODE_ENV=production \
    PORT=4173 \
    PARLEY_HOST=0.0.0.0 \
    PARLEY_DATA=/data \
    PARLEY_LOG=json
USER node
VOLUME /data
EXPOSE 4173
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/parley/server.mjs"]

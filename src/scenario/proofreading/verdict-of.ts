import { bindingOf } from '#engine/analysis/binding.ts';
import { at } from '#engine/model/at.ts';
import { meeting } from '#engine/model/meeting.ts';
import { acceptedShare } from './accepted-share.ts';
import { bestForAll } from './best-options.ts';
import { blockedBy } from './blocked-by.ts';
import { levelsFitting } from './levels-fitting.ts';
import type { Proof } from './proof.ts';
import type { TrackProof } from './track-proof.ts';
import { tradesIn } from './trades-in.ts';
import type { Block, TrackVerdict, Verdict } from './verdict.ts';
import { linesOnLevel, linesOnTrack } from './verdict-lines.ts';

/** Returns the verdict on a scenario as a game. */
export function verdictOf(proof: Proof): Verdict {
  const { level } = proof.scenario;
  const fits = levelsFitting(proof.tracks);
  return {
    level,
    fits,
    lines: linesOnLevel(level, fits, proof.tracks),
    tracks: proof.tracks.map((track) => onTrack(proof, track)),
  };
}

function onTrack(proof: Proof, track: TrackProof): TrackVerdict {
  const { signatories, issues, deals } = track;
  const figures = {
    track: track.track.id,
    title: track.track.title,
    texts: track.packageCount,
    deals: deals.counts,
    chances: deals.chances,
    acceptedBy: signatories.map((each) => ({ party: each.party.id, share: acceptedShare(track, each) })),
    powerless: signatories.flatMap((each) => (blockedBy(track, each) === 0 ? [each.party.id] : [])),
    blocks: blocksIn(proof, track),
    trades: tradesIn(proof.game, track),
    agree: issues.flatMap((issue) => {
      const option = bestForAll(track, issue);
      return option === undefined ? [] : [{ issue: issue.issue.id, option: option.id }];
    }),
  };
  return { ...figures, lines: linesOnTrack(proof.scenario, figures) };
}

function blocksIn({ game }: Proof, { domain, signing, signatories, index }: TrackProof): Block[] {
  const lines = signatories.map((signatory) =>
    at(game.secrets, signatory.index)
      .redLines.filter((line) => line.track === index)
      .map((line) => meeting(game.common, index, [line])),
  );
  return bindingOf(domain, signing, lines)
    .filter(({ gain }) => gain > 0)
    .map(({ party, what, line, gain }) => ({
      party: at(signatories, party).party.id,
      what,
      line: line ?? null,
      gain,
    }));
}

import '#panels/talks/talks.css';

/** The conversation with its styles, which only its own address needs. */
export { TalksScreen } from '#panels/talks/talks-screen.tsx';

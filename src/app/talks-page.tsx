import '#panels/talks/talks.css';
import { TalksScreen, type TalksScreenProps } from '#panels/talks/talks-screen.tsx';

/** The conversation with its styles, which only its own address needs. */
export function TalksPage(props: TalksScreenProps) {
  return <TalksScreen {...props} />;
}

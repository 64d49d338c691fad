import { Component, type ComponentType, createElement, type FunctionComponent } from 'preact';

/**
 * A component that is drawn again only when one of its props has become another one, and not each time that what it
 * stands in is drawn. It pays where props are kept: see `usePick` and `useSteady`.
 */
export function memo<Props extends object>(Drawn: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !isAlike(this.props, next);
    }
    override render() {
      return createElement(Drawn, this.props);
    }
  };
}

function isAlike(one: object, other: object): boolean {
  const theirs = new Map(Object.entries(other));
  const ours = Object.entries(one);
  return (
    ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && Object.is(value, theirs.get(key)))
  );
}

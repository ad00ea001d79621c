import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  /** Told of what a component threw; it should bring another page into view. */
  readonly onError: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Catches what a component throws, so that the page is never blank. */
export class Boundary extends Component<BoundaryProps> {
  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render() {
    return this.props.children;
  }
}

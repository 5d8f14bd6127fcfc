/** A frame that is out of sight. */
export interface Hiding {
  /** The display that the site wrote beside the tag, if any. */
  readonly display: string;
  /** Whether nobody else has written a style since. */
  isUntouched(): boolean;
  /** Shows the frame as the site wrote it. What the site has changed meanwhile stays. */
  end(): void;
}

/** Hides a frame, whatever the page's rules say. */
export function hide(frame: HTMLElement): Hiding {
  const {style} = frame;
  const {display} = style;
  const priority = style.getPropertyPriority('display');
  const before = frame.getAttribute('style');
  style.setProperty('display', 'none', 'important');
  const own = frame.getAttribute('style');
  const isUntouched = (): boolean => frame.getAttribute('style') === own;
  return {
    display,
    isUntouched,
    end() {
      const isSame = isUntouched();
      if (isHidden(frame)) style.setProperty('display', display, priority);
      // To the letter. A policy that forbids styles in attributes has let none through before.
      if (!isSame || frame.getAttribute('style') === before) return;
      if (before === null) frame.removeAttribute('style');
      else frame.setAttribute('style', before);
    },
  };
}

/** Shows a copy of a hidden frame. */
export function reveal(frame: HTMLElement, display: string): void {
  if (isHidden(frame)) frame.style.setProperty('display', display);
  if (!frame.getAttribute('style')) frame.removeAttribute('style');
}

function isHidden({style}: HTMLElement): boolean {
  return style.display === 'none' && style.getPropertyPriority('display') === 'important';
}

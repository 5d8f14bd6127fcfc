/** The steps of a selector path. */
export function steps(path: string): string[] {
  return path.split('>>>').map((step) => step.trim());
}

/** An expression for the element at a selector path, or null. */
export function elementAt(path: string): string {
  return `(${find.toString()})(${JSON.stringify(steps(path))})`;
}

/** An expression that tells whether a person can see the element at a selector path. */
export function visibleAt(path: string): string {
  return `(${isVisible.toString()})(${elementAt(path)})`;
}

function find(selectors: string[]): Element | null {
  let scope: ParentNode = document;
  for (const selector of selectors) {
    const root: ParentNode = scope instanceof Element && scope.shadowRoot !== null ? scope.shadowRoot : scope;
    // An element of the page may carry the name of a member of document.
    const {querySelector} = (root === document ? Document : root instanceof Element ? Element : DocumentFragment)
      .prototype;
    const found: Element | null = querySelector.call(root, selector);
    if (found === null) return null;
    scope = found;
  }
  return scope as unknown as Element;
}

function isVisible(element: Element | null): boolean {
  if (element === null) return false;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return box.width > 0 && box.height > 0 && style.visibility === 'visible' && style.opacity !== '0';
}

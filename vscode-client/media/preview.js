// The definition of the term under the pointer, or of the one that has the focus.
(() => {
  'use strict';
  const ID = 'gloss-ls-tooltip';
  const MARGIN = 8;
  let shownFor;

  /** Text only: what notes say is never read as HTML here. */
  function line(tag, className, text) {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function show(term) {
    hide();
    const { glossTitle, glossText, glossSource } = term.dataset;
    const tooltip = document.createElement('div');
    tooltip.id = ID;
    tooltip.className = 'gloss-ls-tooltip';
    tooltip.setAttribute('role', 'tooltip');
    tooltip.append(line('strong', 'gloss-ls-tooltip-title', glossTitle ?? ''));
    if (glossText) {
      tooltip.append(line('span', 'gloss-ls-tooltip-text', glossText));
    }
    if (glossSource) {
      tooltip.append(line('span', 'gloss-ls-tooltip-source', glossSource));
    }
    document.body.append(tooltip);
    place(tooltip, term);
    term.setAttribute('aria-describedby', ID);
    shownFor = term;
  }

  /** Below the first line of the term, or above it; within the window in any case. */
  function place(tooltip, term) {
    const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const { width, height } = tooltip.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(at.left, window.innerWidth - width - MARGIN));
    const below = at.bottom + 4;
    const top = below + height <= window.innerHeight ? below : Math.max(MARGIN, at.top - height - 4);
    tooltip.style.left = `${left}px`;
    tooltip.style.top = `${top}px`;
  }

  function hide() {
    document.getElementById(ID)?.remove();
    shownFor?.removeAttribute('aria-describedby');
    shownFor = undefined;
  }

  function termOf(target) {
    return target instanceof Element ? target.closest('.gloss-ls-term') : null;
  }

  function follow(event) {
    const term = termOf(event.target);
    if (term && term !== shownFor) {
      show(term);
    } else if (!term && shownFor) {
      hide();
    }
  }

  document.addEventListener('mouseover', follow);
  document.addEventListener('focusin', follow);
  document.addEventListener('focusout', hide);
  window.addEventListener('scroll', hide, true);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
})();

// Waits for states, never for a time to pass.

/** How long a state is waited for, in milliseconds: a busy machine is slow, not wrong. */
export const PATIENCE = 120_000;
const FIRST_WAIT = 5_000;
const POLL = 250;

/**
 * Waits until `look` gives something true, and answers with it. A look that acts and then waits is
 * told for how long: longer each time, so that a slow machine is not asked anew for ever.
 */
export async function until(what, look, patience = PATIENCE) {
  const end = Date.now() + patience;
  let wait = FIRST_WAIT;
  let last;
  for (;;) {
    try {
      const found = await look(Math.min(wait, Math.max(1, end - Date.now())));
      if (found) {
        return found;
      }
      last = undefined;
    } catch (error) {
      last = error;
      wait *= 1.5;
    }
    if (Date.now() > end) {
      throw new Error(`waited in vain for ${what}${last ? ` (${String(last.message).split('\n')[0]})` : ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** Copies words. False where the browser refuses, or has no clipboard at all (a page opened without https). */
export async function toClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

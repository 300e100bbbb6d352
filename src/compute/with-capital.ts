/** Words with a capital for their first letter, as a sentence begins. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

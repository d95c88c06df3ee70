/**
 * The user's own locale decides how numbers and dates look; the language of the texts is another matter. Some systems
 * report names that are no language tags (`en-US@posix`): such a name is skipped, never an error.
 */
export function locale(): string {
  return [...navigator.languages, navigator.language].find(isUsable) ?? 'en';
}

function isUsable(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

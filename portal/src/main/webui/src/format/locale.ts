import i18next from 'i18next';

/**
 * The user's own locale decides how numbers and dates look. Where the texts are in a language that was chosen, it is the
 * first of their locales in that language: a month is not named in another one than the words around it. Some systems
 * report names that are no language tags (`en-US@posix`): such a name is skipped, never an error.
 */
export function locale(): string {
  const own = [...navigator.languages, navigator.language].filter(isUsable);
  const texts = i18next.language as string | undefined;
  if (texts === undefined || texts === 'en') return own[0] ?? 'en';
  return own.find((tag) => tag.split('-')[0] === texts) ?? texts;
}

function isUsable(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

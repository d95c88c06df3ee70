import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, savedLanguage } from './language';

export const NAMESPACES = [
  'common',
  'terms',
  'patient',
  'therapist',
  'admin',
  'catalog',
  'authoring',
  'reviews',
  'prescribe',
  'safety',
  'templates',
  'record',
  'treatment',
  'tasks',
  'handout',
] as const;

/** What there is in Spanish, key for key; a test compares. A role is offered a language when all its texts are here. */
export const IN_SPANISH = [
  'common',
  'terms',
  'patient',
  'handout',
  'tasks',
] as const satisfies readonly Namespace[];
type Namespace = (typeof NAMESPACES)[number];

/** Each role loads only its own texts. */
const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.json');

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`];
    if (load === undefined) {
      done(new Error(`no texts for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (texts) => done(null, texts.default as Record<string, string>),
      (error: unknown) => done(error as Error, false),
    );
  },
};

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

export async function startTexts(namespaces: readonly string[] = ['common', 'terms']): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: savedLanguage() ?? 'en',
      fallbackLng: 'en',
      supportedLngs: LANGUAGES,
      ns: namespaces,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

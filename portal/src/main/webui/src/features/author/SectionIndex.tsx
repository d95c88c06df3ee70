import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '@/api/problem';
import type { Form } from './form';
import classes from './author.module.css';

const SECTIONS = {
  names: ['name', 'purpose', 'aliases'],
  kind: ['type', 'sides', 'countedIn', 'regions', 'muscles', 'position'],
  needs: ['equipment', 'optionalEquipment', 'substitutes'],
  steps: ['steps', 'breathing'],
  mistakes: ['mistakes'],
  safety: ['feel', 'stopIf', 'cautions', 'use'],
  ladder: ['variants'],
  claims: ['claims', 'contradictions', 'references'],
  dose: ['defaultDose', 'defaultDoseSource'],
} as const;
type SectionName = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as SectionName[];

/** The way to each section, and how it stands: empty, filled in, or with something to change. */
export function SectionIndex({ form, errors }: { form: Form; errors: FieldErrors }) {
  const { t } = useTranslation('authoring');
  const paths = Object.keys(errors);
  const stateOf = (name: SectionName) => {
    const fields: readonly string[] = SECTIONS[name];
    if (paths.some((path) => fields.includes(path.split(/[.[]/)[0] ?? ''))) return 'wrong';
    return isFilled(form, name) ? 'filled' : 'empty';
  };
  return (
    <nav className={classes.index} aria-label={t('sectionsLabel')}>
      <ul>
        {NAMES.map((name) => (
          <li key={name}>
            <a
              href={`#${name}`}
              aria-label={`${t(`sections.${name}`)}, ${t(`sectionState.${stateOf(name)}`)}`}
              onClick={(event) => {
                event.preventDefault();
                const section = document.getElementById(name);
                section?.scrollIntoView({ block: 'start' });
                section?.focus({ preventScroll: true });
              }}
            >
              <span className={classes.mark} data-state={stateOf(name)} aria-hidden="true" />
              {t(`sections.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isFilled(form: Form, name: SectionName): boolean {
  switch (name) {
    case 'names':
      return form.name !== '' && form.purpose !== '';
    case 'kind':
      return form.regions.length > 0 && form.position.length > 0;
    case 'needs':
      return form.equipment.length > 0 || form.optionalEquipment.length > 0;
    case 'steps':
      return form.steps.some((step) => step.text.trim() !== '');
    case 'mistakes':
      return form.mistakes.length > 0;
    case 'safety':
      return form.cautions.length > 0 || form.stopIf !== '';
    case 'ladder':
      return form.variants.every((variant) => variant.name !== '');
    case 'claims':
      return form.claims.length > 0;
    case 'dose':
      return form.dose !== undefined;
  }
}

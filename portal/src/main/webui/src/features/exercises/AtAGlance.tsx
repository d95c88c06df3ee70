import { useTranslation } from 'react-i18next';
import type { Exercise, Variant } from '@/api/model';
import { codeWord, type CodeGroup } from '@/format/words';
import classes from './exercise.module.css';

interface AtAGlanceProps {
  exercise: Exercise;
  variant: Variant;
}

/** What it works on and what one needs for the chosen way. */
export function AtAGlance({ exercise, variant }: AtAGlanceProps) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const needed = [...variant.equipment, ...variant.optionalEquipment];
  const substitutes = (exercise.substitutes ?? []).filter(({ equipment }) => needed.includes(equipment));
  return (
    <section aria-label={t('detail.facts')}>
      <h2 className="visually-hidden">{t('detail.facts')}</h2>
      <dl className={classes.facts}>
        <Fact title={t('detail.muscles')}>
          <Words group="muscle" codes={exercise.muscles ?? []} />
        </Fact>
        <Fact title={t('detail.regions')}>
          <Words group="region" codes={exercise.regions} />
        </Fact>
        <Fact title={t('detail.kind')}>
          <Words group="type" codes={[exercise.type]} />
          <Words group="position" codes={variant.position} />
          <p>{terms(`sides.${variant.sides}`)}</p>
        </Fact>
        <Fact title={t('detail.equipment')}>
          {variant.equipment.length === 0 ? (
            <p>{terms('noEquipment')}</p>
          ) : (
            <Words group="equipment" codes={variant.equipment} />
          )}
          {variant.optionalEquipment.length > 0 && (
            <>
              <p className={classes.soft}>{t('detail.optional')}</p>
              <Words group="equipment" codes={variant.optionalEquipment} />
            </>
          )}
          {substitutes.map(({ equipment, use }) => (
            <p key={`${equipment}${use}`} className={classes.substitute}>
              {t('detail.insteadOf', { equipment: codeWord(terms, 'equipment', equipment), use })}
            </p>
          ))}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ group, codes }: { group: CodeGroup; codes: readonly string[] }) {
  const { t: terms } = useTranslation('terms');
  const { t } = useTranslation('catalog');
  if (codes.length === 0) return <p className={classes.soft}>{t('detail.notSaid')}</p>;
  return (
    <ul className={classes.plain}>
      {codes.map((code) => (
        <li key={code}>{codeWord(terms, group, code)}</li>
      ))}
    </ul>
  );
}

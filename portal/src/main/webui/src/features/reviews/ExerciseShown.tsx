import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';
import { Figure } from '@/features/figure/Figure';
import { FigureMotion } from '@/features/figure/FigureMotion';
import { codeWord, doseWords } from '@/format/words';
import { list } from '@/format/number';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import classes from './reviews.module.css';

/** An exercise for who has to judge it: everything on one page, every variant with its figure. */
export function ExerciseShown({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('reviews');
  const { t: terms } = useTranslation('terms');
  const words = (group: 'region' | 'muscle' | 'position' | 'equipment', codes: readonly string[] = []) =>
    list(codes.map((code) => codeWord(terms, group, code)));
  const variants = exercise.variants ?? [];
  return (
    <div className={stack.stack}>
      <p className={stack.lead}>{exercise.purpose}</p>
      <p className={classes.facts}>
        {[
          codeWord(terms, 'type', exercise.type),
          words('region', exercise.regions),
          words('muscle', exercise.muscles),
          exercise.equipment.length === 0 ? terms('noEquipment') : words('equipment', exercise.equipment),
          exercise.defaultDose == null ? '' : doseWords(terms, exercise.defaultDose, exercise.sides),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ol className={stack.steps}>
        {exercise.steps.map((step) => (
          <li key={step.order}>
            {step.text}
            {step.breath != null && <em> {step.breath}</em>}
          </li>
        ))}
      </ol>
      {(exercise.cautions.length > 0 || exercise.stopIf != null) && (
        <Notice tone="now" title={t('item.safety')}>
          <ul>
            {exercise.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
          {exercise.stopIf != null && (
            <p>
              <strong>{t('item.stopIf')}</strong> {exercise.stopIf}
            </p>
          )}
        </Notice>
      )}
      {exercise.feel != null && (
        <p>
          <strong>{t('item.feel')}</strong> {exercise.feel}
        </p>
      )}
      {(exercise.mistakes ?? []).length > 0 && (
        <ul>
          {exercise.mistakes?.map((mistake) => (
            <li key={mistake.text}>
              {mistake.text} → {mistake.instead}
            </li>
          ))}
        </ul>
      )}
      <div className={stack.apart}>
        <h3>{t('item.variants')}</h3>
        <FigureMotion />
      </div>
      <ul className={classes.variants}>
        {variants.map((variant) => (
          <li key={variant.code} className={classes.variant}>
            <Figure figure={variant.figure} />
            <div className={stack.apart}>
              <h4>{variant.name}</h4>
              {variant.standard && <Tag tone="main">{t('item.standard')}</Tag>}
            </div>
            <p className={stack.small}>{variant.summary}</p>
            <div className={classes.tags}>
              {variant.hazards.map((code) => (
                <Tag key={code} tone="now">
                  {codeWord(terms, 'hazard', code)}
                </Tag>
              ))}
            </div>
            {variant.cautions.map((caution) => (
              <p key={caution} className={stack.small}>
                {caution}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <div className={stack.scroll}>
        <table>
          <caption className="visually-hidden">{t('item.claims')}</caption>
          <tbody>
            {exercise.claims.map((claim, at) => (
              <tr key={at}>
                <th scope="row">{claim.source}</th>
                <td>{codeWord(terms, 'claimField', claim.field)}</td>
                <td>{claim.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

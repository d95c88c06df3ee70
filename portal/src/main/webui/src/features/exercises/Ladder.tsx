import { useId, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variant } from '@/api/model';
import { Figure } from '@/features/figure/Figure';
import classes from './ladder.module.css';
import { rungsOf } from './variants';

interface LadderProps {
  variants: readonly Variant[];
  chosen: Variant;
  onChoose: (code: string) => void;
}

/** The ways to do an exercise, from easier to harder. Choosing one changes everything that depends on it. */
export function Ladder({ variants, chosen, onChoose }: LadderProps) {
  const { t } = useTranslation('catalog');
  const name = useId();
  const rungs = rungsOf(variants);
  return (
    <fieldset className={classes.ladder}>
      <legend>{t('ladder.title')}</legend>
      <p className={classes.ends} aria-hidden="true">
        <span>{t('ladder.easier')}</span>
        <span className={classes.slope} />
        <span>{t('ladder.harder')}</span>
      </p>
      <ol className={classes.rungs}>
        {rungs.map((rung, at) => (
          <li
            key={rung[0]?.code}
            className={classes.rung}
            style={{ '--at': at + 1, '--of': rungs.length } as CSSProperties}
          >
            {rung.map((variant) => (
              <label key={variant.code} className={classes.way}>
                <input
                  type="radio"
                  name={name}
                  value={variant.code}
                  checked={variant.code === chosen.code}
                  onChange={() => onChoose(variant.code)}
                />
                <span className={classes.thumb}>
                  <Figure figure={variant.figure} form="still" size="small" decorative />
                </span>
                <span className={classes.words}>
                  <span className="visually-hidden">
                    {t('ladder.rung', { rung: at + 1, of: rungs.length })}:{' '}
                  </span>
                  <strong>{variant.name}</strong> <span>{variant.summary}</span>
                  {variant.standard && <em> {t('ladder.standard')}</em>}
                </span>
              </label>
            ))}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

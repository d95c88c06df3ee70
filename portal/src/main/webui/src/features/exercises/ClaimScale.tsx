import { useTranslation } from 'react-i18next';
import type { Range } from '@/api/model';
import { number, range } from '@/format/number';
import { scaleEnd, type Statement } from './claims';
import classes from './claims.module.css';
import { OriginChips } from './OriginChips';

interface ClaimScaleProps {
  statements: readonly Statement[];
  unit: string;
  /** What the catalog proposes, as a band across all of them. */
  proposed: Range | undefined;
  namesOf: (variants: readonly string[]) => readonly string[];
}

/** Figures of several sources as strips on one scale: where they lie apart, the eye sees it before the mind reads. */
export function ClaimScale({ statements, unit, proposed, namesOf }: ClaimScaleProps) {
  const { t } = useTranslation('catalog');
  const figures = statements.filter(({ min }) => min !== undefined);
  const end = Math.max(scaleEnd(statements), proposed === undefined ? 0 : proposed.max);
  const at = (value: number) => `${(100 * value) / end}%`;
  const band = (from: number, to: number) => ({ left: at(from), right: `${100 - (100 * to) / end}%` });
  return (
    <ul className={classes.scale}>
      {figures.map(({ text, texts, origins, min = 0, max = 0, qualifier, variants, page }, index) => (
        <li key={index} title={[text, ...texts].join(' ')}>
          <OriginChips origins={origins} />
          <span className={classes.track} aria-hidden="true">
            {proposed !== undefined && (
              <span className={classes.proposed} style={band(proposed.min, proposed.max)} />
            )}
            <span className={classes.bar} style={band(min, max)} />
          </span>
          <span className={classes.value}>
            {qualifier !== undefined && `${qualifier} `}
            <strong>{range({ min, max })}</strong> {unit}
            {variants.length > 0 && <span className={classes.aside}> ({namesOf(variants).join('; ')})</span>}
            {page && <span className={classes.aside}> ({t('claims.page')})</span>}
          </span>
        </li>
      ))}
      {statements
        .filter(({ min }) => min === undefined)
        .map(({ origins, text, variants }) => (
          <li key={text}>
            <OriginChips origins={origins} />
            <span className={classes.value}>
              {text}
              {variants.length > 0 && (
                <span className={classes.aside}> ({namesOf(variants).join('; ')})</span>
              )}
            </span>
          </li>
        ))}
      <li className={classes.axis}>
        <span aria-hidden="true">
          <span>{number(0)}</span>
          <span>
            {number(end)} {unit}
          </span>
        </span>
        {proposed !== undefined && (
          <span className={classes.key}>
            <span className={classes.keyBand} aria-hidden="true" />
            {t('claims.proposed', { range: range(proposed), unit })}
          </span>
        )}
      </li>
    </ul>
  );
}

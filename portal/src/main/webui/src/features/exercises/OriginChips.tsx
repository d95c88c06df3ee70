import { useTranslation } from 'react-i18next';
import type { Origin } from './claims';
import classes from './claims.module.css';

/** Who says it. Sources of one origin are tied together, because they are one witness. */
export function OriginChips({ origins }: { origins: readonly Origin[] }) {
  const { t } = useTranslation('catalog');
  return (
    <span className={classes.chips}>
      {origins.map(({ codes }) => (
        <span key={codes.join()} className={classes.origin} data-tied={codes.length > 1}>
          {codes.map((code, at) => (
            <span key={code}>
              {at > 0 && <span className="visually-hidden"> {t('claims.and')} </span>}
              {code}
            </span>
          ))}
          {codes.length > 1 && <span className="visually-hidden"> ({t('claims.oneOrigin')})</span>}
        </span>
      ))}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import type { ClinicSummary } from '@/api/model';
import { number, percent } from '@/format/number';
import classes from './clinic.module.css';

/** A table that is its own chart: one strip a band; a group of fewer than five is neither a number nor a length. */
export function Bands({ adherence }: { adherence: ClinicSummary['adherence'] }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const most = Math.max(1, ...adherence.bands.map((band) => band.patients ?? 0));
  return (
    <>
      <dl className={classes.middle}>
        <div>
          <dt>{t('clinic.median')}</dt>
          <dd>{percent(adherence.median) ?? common('noFigure')}</dd>
        </div>
        <div>
          <dt>{t('clinic.mean')}</dt>
          <dd>{percent(adherence.mean) ?? common('noFigure')}</dd>
        </div>
      </dl>
      <table className={classes.bands}>
        <caption className="visually-hidden">{t('clinic.adherence')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clinic.bandColumn')}</th>
            <th scope="col">{t('clinic.patients')}</th>
          </tr>
        </thead>
        <tbody>
          {adherence.bands.map((band) => (
            <tr key={band.from}>
              <th scope="row">{t('clinic.band', { from: percent(band.from), to: percent(band.to) })}</th>
              <td>
                {band.patients == null ? (
                  <span className={classes.suppressed}>{t('clinic.suppressed')}</span>
                ) : (
                  <span className={classes.band}>
                    <span
                      className={classes.bar}
                      style={{ inlineSize: `${(band.patients / most) * 70}%` }}
                      aria-hidden="true"
                    />
                    {number(band.patients)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

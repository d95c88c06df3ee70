import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseloadItem } from '@/api/model';
import { daysBetween, todayIn } from '@/format/date';
import { change, percent } from '@/format/number';
import classes from './caseload.module.css';
import { ReasonList, urgencyOf } from './ReasonList';
import type { CaseloadRow } from './rows';

/** A table on a wide screen, cards on a narrow one; the same rows in the same order. */
export function CaseloadTable({ rows, figures }: { rows: readonly CaseloadRow[]; figures: boolean }) {
  const { t } = useTranslation('therapist');
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('caseload.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('caseload.patient')}</th>
          {figures && (
            <>
              <th scope="col">{t('caseload.why')}</th>
              <th scope="col">{t('caseload.adherence')}</th>
              <th scope="col">{t('caseload.relativeDose')}</th>
              <th scope="col">{t('caseload.late')}</th>
              <th scope="col">{t('caseload.pain')}</th>
              <th scope="col">{t('caseload.last')}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.patientId} row={row} figures={figures} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, figures }: { row: CaseloadRow; figures: boolean }) {
  const { t } = useTranslation('therapist');
  return (
    <tr data-urgency={urgencyOf(row.item)}>
      <th scope="row">
        <Link className={classes.name} to="/patients/$patientId" params={{ patientId: row.patientId }}>
          {row.name ?? t('caseload.unnamed')}
        </Link>
      </th>
      {figures && (
        <>
          <td className={classes.why}>{row.item !== undefined && <ReasonList item={row.item} />}</td>
          <Figures item={row.item} />
        </>
      )}
    </tr>
  );
}

function Figures({ item }: { item: CaseloadItem | undefined }) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const none = (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{common('noFigure')}</span>
    </>
  );
  const last = item?.lastSessionOn;
  const days = last == null ? undefined : Math.max(0, daysBetween(last, todayIn(undefined, new Date())));
  return (
    <>
      <td data-label={t('caseload.adherence')}>
        <span>
          <strong>{percent(item?.figure) ?? none}</strong>
          {item != null && item.target > 0 && (
            <small>{t('caseload.of', { done: Math.round(item.done), target: Math.ceil(item.target) })}</small>
          )}
        </span>
      </td>
      <td data-label={t('caseload.relativeDose')}>{percent(item?.relativeDose) ?? none}</td>
      <td data-label={t('caseload.late')}>{percent(item?.lateShare) ?? none}</td>
      <td data-label={t('caseload.pain')}>
        <span>
          {item?.painLatest ?? none}
          {item?.painChange != null && item.painChange !== 0 && <small>{change(item.painChange)}</small>}
        </span>
      </td>
      <td data-label={t('caseload.last')}>
        {days == null ? t('caseload.never') : t('caseload.daysAgo', { count: days })}
      </td>
    </>
  );
}

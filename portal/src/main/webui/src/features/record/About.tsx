import { useTranslation } from 'react-i18next';
import type { Patient } from '@/api/model';
import { instant, localDate } from '@/format/date';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { Archive } from './Archive';
import { EditPatient } from './EditPatient';
import { NewAccessCode } from './NewAccessCode';
import classes from './record.module.css';

/** Who the patient is, how to reach them, and what can be done with the record as a whole. */
export function About({ patient }: { patient: Patient }) {
  const { t } = useTranslation('therapist');
  const { t: record } = useTranslation('record');
  const { t: terms } = useTranslation('terms');
  const { contact, archivedAt } = patient;
  return (
    <>
      {archivedAt != null && (
        <Notice tone="now" title={record('archive.since', { when: instant(archivedAt) })}>
          <p>{record('archive.sinceText')}</p>
        </Notice>
      )}
      <div className={stack.apart}>
        <p className={classes.about}>
          <span>{t('record.born', { date: localDate(patient.birthDate) })}</span>
          {contact?.phone != null && (
            <span>
              {record('contact.phone')}: <a href={`tel:${contact.phone}`}>{contact.phone}</a>
            </span>
          )}
          {contact?.email != null && (
            <span>
              {record('contact.email')}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </span>
          )}
          <span>{t(`register.languages.${patient.language}`)}</span>
          <span>{t('record.zone', { zone: patient.timeZone })}</span>
          <span>{t('record.signIn', { name: patient.signInName })}</span>
          <span>{t('record.account', { status: terms(`account.${patient.account.status}`) })}</span>
        </p>
        <div className={stack.row}>
          {archivedAt == null && (
            <>
              <EditPatient patientId={patient.id} />
              <NewAccessCode patient={patient} />
            </>
          )}
          <Archive patient={patient} />
        </div>
      </div>
    </>
  );
}

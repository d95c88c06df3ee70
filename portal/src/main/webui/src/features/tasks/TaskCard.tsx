import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Evidence, ReviewTask } from '@/api/tasks';
import { instant } from '@/format/date';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { Comment } from './Comment';
import { Dispose } from './Dispose';
import classes from './tasks.module.css';
import { dueWords, evidenceWords, URGENCY_OF } from './taskWords';

/** One task: whom it is about, why, until when, and what can be done at once. */
export function TaskCard({ task, patient }: { task: ReviewTask; patient?: string }) {
  const { t } = useTranslation('tasks');
  const { patientId, rule, tier } = task;
  const title = t(`rule.${rule}`);
  const named = patient === undefined ? title : `${title}, ${patient}`;
  const Heading = patient === undefined ? 'h3' : 'h2';
  return (
    <li className={classes.task} data-urgency={URGENCY_OF[tier]}>
      <article className={stack.tight} aria-label={named}>
        <div className={stack.row}>
          <Heading className={classes.title}>{title}</Heading>
          <Tag tone={URGENCY_OF[tier] === 'high' ? 'stop' : URGENCY_OF[tier] === 'medium' ? 'now' : 'plain'}>
            {t(`tier.${tier}`)}
          </Tag>
          {task.overdue && <Tag tone="stop">{t('late')}</Tag>}
        </div>
        {patient !== undefined && (
          <div>
            <Link className={classes.link} to="/patients/$patientId" params={{ patientId }}>
              {patient}
            </Link>
          </div>
        )}
        <p className={classes.facts}>
          {dueWords(t, task)}
          {task.escalatedAt != null && ` · ${t('escalated', { when: instant(task.escalatedAt) })}`}
          {!task.mine && ` · ${t('others')}`}
        </p>
        <ul className={classes.evidence}>
          {task.evidence.map((evidence) => (
            <li key={JSON.stringify(evidence)}>
              <EvidenceRow task={task} evidence={evidence} />
            </li>
          ))}
        </ul>
        {task.evidenceCount > task.evidence.length && (
          <p className={classes.facts}>
            {t('moreEvidence', { count: task.evidenceCount - task.evidence.length })}
          </p>
        )}
        <Dispose task={task} named={named} />
      </article>
    </li>
  );
}

function EvidenceRow({ task, evidence }: { task: ReviewTask; evidence: Evidence }) {
  const { t } = useTranslation('tasks');
  const { patientId, taskId } = task;
  const { prescriptionId, sessionId, day, what } = evidence;
  const leads = what === 'PROPOSAL' || what === 'RECALL' || what === 'RED_FLAG_ANSWERS';
  return (
    <div className={stack.tight}>
      <p>
        {evidenceWords(t, task, evidence)}
        {evidence.takenBack && ` · ${t('takenBack')}`}
      </p>
      {leads && prescriptionId != null && (
        <div>
          <Link
            className={classes.link}
            to="/patients/$patientId/prescriptions/$prescriptionId"
            params={{ patientId, prescriptionId }}
          >
            {t(what === 'PROPOSAL' ? 'decide' : 'openPlan')}
          </Link>
        </div>
      )}
      {task.rule === 'COMMENT' && sessionId != null && (
        <Comment taskId={taskId} patientId={patientId} sessionId={sessionId} day={day} />
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { FigureFinding } from '@/api/pose';
import { Tag } from '@/ui/Tag';
import { jointName } from './joints';
import classes from './pose.module.css';

/** What concerns the chosen key comes first. */
function here(findings: readonly FigureFinding[], chosen: number): FigureFinding[] {
  return [...findings].sort((a, b) => Number(b.key === chosen) - Number(a.key === chosen));
}

interface FindingListProps {
  findings: readonly FigureFinding[] | undefined;
  chosen: number;
  onChoose: (key: number) => void;
}

/** What a body could not do, or what slides where it should hold. */
export function FindingList({ findings, chosen, onChoose }: FindingListProps) {
  const { t } = useTranslation('authoring');
  if (findings === undefined) return null;
  return (
    <section className={classes.part} aria-labelledby="figure-findings">
      <h3 id="figure-findings">{t('pose.findings')}</h3>
      {findings.length === 0 ? (
        <p className={classes.hint}>{t('pose.noFindings')}</p>
      ) : (
        <ul className={classes.findings}>
          {here(findings, chosen).map((finding, at) => (
            <li key={at} data-severity={finding.severity}>
              <Tag tone={finding.severity === 'ERROR' ? 'stop' : 'now'}>
                {t(`pose.severity.${finding.severity}` as 'pose.severity.ERROR', {
                  defaultValue: finding.severity,
                })}
              </Tag>
              <span>
                {finding.joint != null && <strong>{jointName(finding.joint)}: </strong>}
                {finding.message}
              </span>
              {finding.key != null && finding.key !== chosen && (
                <button type="button" className={classes.goto} onClick={() => onChoose(finding.key ?? 0)}>
                  {t('pose.atKey', { number: finding.key + 1 })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

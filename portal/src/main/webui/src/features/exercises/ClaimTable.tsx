import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourcesQuery } from '@/api/catalog';
import type { Claim, SourceDocument } from '@/api/model';
import { list } from '@/format/number';
import { codeWord } from '@/format/words';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { groupClaims } from './claims';
import classes from './exercises.module.css';

/** Every source's word, side by side. */
export function ClaimTable({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const sources = useQuery(sourcesQuery);
  const bySource = new Map(sources.data?.map((source) => [source.code, source]));
  return (
    <div className={stack.scroll}>
      <table className={classes.claims}>
        <caption className="visually-hidden">{t('exercises.claims')}</caption>
        {groupClaims(claims).map((group) => (
          <tbody key={group.field}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {codeWord(terms, 'claimField', group.field)}{' '}
                {group.disagree && <Tag tone="now">{t('exercises.disagree')}</Tag>}
              </th>
            </tr>
            {group.claims.map((claim, index) => (
              <tr key={index}>
                <td>
                  <Source code={claim.source} source={bySource.get(claim.source)} />
                </td>
                <td className={classes.says}>
                  {claim.text}
                  {claim.scope === 'PAGE' && <span className={classes.facts}> ({t('exercises.page')})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Source({ code, source }: { code: string; source: SourceDocument | undefined }) {
  const { t } = useTranslation('therapist');
  return (
    <>
      <span title={source?.title}>{code}</span>
      {source !== undefined && source.sharesOriginWith.length > 0 && (
        <div className={classes.facts}>{t('exercises.shares', { codes: list(source.sharesOriginWith) })}</div>
      )}
    </>
  );
}

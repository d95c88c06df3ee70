import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import { rulesQuery, TIERS, type Rule } from '@/api/safety';
import { useMe } from '@/app/me';
import { addDays, todayIn } from '@/format/date';
import { codeWord } from '@/format/words';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { RuleCard, useConditionLabel } from './RuleCard';
import { TryIt } from './TryIt';
import { RuleFigures } from './RuleFigures';
import classes from './rules.module.css';

/** What the software warns of, for everybody to read; and a place to try it. */
export function RulesPage() {
  const { t } = useTranslation('reviews');
  const administrator = homeRole(useMe()) === 'administrator';
  const rules = useQuery(rulesQuery);
  const [filter, setFilter] = useState({ condition: '', hazard: '' });
  const [today] = useState(() => todayIn(undefined, new Date()));
  const all = rules.data?.rules ?? [];
  const found = all.filter(
    ({ content }) =>
      (filter.condition === '' || content.conditions.includes(filter.condition)) &&
      (filter.hazard === '' || content.hazards.includes(filter.hazard)),
  );
  return (
    <Page
      title={t('rules.title')}
      actions={
        administrator && (
          <Button component={Link} to="/rules/new">
            {t('rules.new')}
          </Button>
        )
      }
    >
      <div>
        <p>{t('rules.lead')}</p>
        <p className={classes.soft}>{t('rules.note')}</p>
      </div>
      <div className={classes.page}>
        <div className={classes.list}>
          <Filters rules={all} filter={filter} onFilter={setFilter} />
          {rules.isPending && <Loading />}
          {rules.isError && (
            <ProblemNotice error={rules.error} part={t('rules.away')} onRetry={() => void rules.refetch()} />
          )}
          <h2 className="visually-hidden">{t('rules.list')}</h2>
          {rules.isSuccess && (
            <p role="status" className={classes.soft}>
              {t('rules.found', { count: found.length })}
            </p>
          )}
          {rules.isSuccess && found.length === 0 && (
            <Empty title={t('rules.none')}>
              <p>{t('rules.noneText')}</p>
            </Empty>
          )}
          <ul className={classes.rules}>
            {byTier(found).map((rule) => (
              <li key={rule.id}>
                <RuleCard rule={rule} action={administrator && <Action rule={rule} />} />
              </li>
            ))}
          </ul>
        </div>
        <div className={classes.side}>
          <Section title={t('try.title')} note={t('try.note')}>
            <TryIt />
          </Section>
        </div>
      </div>
      {administrator && rules.isSuccess && <RuleFigures rules={all} from={addDays(today, -83)} to={today} />}
    </Page>
  );
}

/** The hardest first. */
function byTier(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => TIERS.indexOf(b.content.tier) - TIERS.indexOf(a.content.tier));
}

function Action({ rule }: { rule: Rule }) {
  const { t } = useTranslation('reviews');
  const { id } = rule;
  if (rule.status === 'IN_REVIEW' || (rule.status === 'PUBLISHED' && rule.awaitingSignOff)) {
    return (
      <Link className="standalone" to="/reviews/$itemId" params={{ itemId: id }}>
        {t('rules.review')}
      </Link>
    );
  }
  return (
    !rule.shared &&
    rule.status !== 'RETIRED' && (
      <Link className="standalone" to="/rules/$id/edit" params={{ id }}>
        {t('rules.edit')}
      </Link>
    )
  );
}

interface FiltersProps {
  rules: readonly Rule[];
  filter: { condition: string; hazard: string };
  onFilter: (filter: { condition: string; hazard: string }) => void;
}

function Filters({ rules, filter, onFilter }: FiltersProps) {
  const { t } = useTranslation('reviews');
  const { t: terms } = useTranslation('terms');
  const label = useConditionLabel();
  const codes = (of: 'conditions' | 'hazards', word: (code: string) => string) => [
    { value: '', label: t('rules.any') },
    ...[...new Set(rules.flatMap((rule) => rule.content[of]))]
      .map((value) => ({ value, label: word(value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={t('rules.condition')}
        value={filter.condition}
        onChange={(event) => onFilter({ ...filter, condition: event.currentTarget.value })}
        data={codes('conditions', label)}
      />
      <NativeSelect
        label={t('rules.hazard')}
        value={filter.hazard}
        onChange={(event) => onFilter({ ...filter, hazard: event.currentTarget.value })}
        data={codes('hazards', (code) => codeWord(terms, 'hazard', code))}
      />
    </search>
  );
}

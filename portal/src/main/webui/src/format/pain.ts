import type { TFunction } from 'i18next';
import type { Maybe, PainLimits, PainRule } from '@/api/model';

/** What applies when it hurts, with the limits that were set for this very prescription. */
export function painRuleWords(
  terms: TFunction<'terms'>,
  { painRule, painLimits }: { painRule: PainRule; painLimits?: Maybe<PainLimits> },
): string {
  return painRule === 'PAIN_MONITORING' && painLimits != null
    ? terms('painRuleText.limits', { goOn: painLimits.goOnUpTo, stop: painLimits.stopFrom })
    : terms(`painRuleText.${painRule}`);
}

import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'
import type { Configuration } from './configuration.ts'

/** The operator hears when a month of the whole account costs more than was expected, or is going to. */
export function budget(scope: Construct, { monthlyBudget, operator }: Configuration): void {
  if (monthlyBudget === 0) return
  const above = (notificationType: 'ACTUAL' | 'FORECASTED') => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100, thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'EMAIL', address: operator }],
  })
  new CfnBudget(scope, 'MonthlyCost', {
    budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: monthlyBudget, unit: 'USD' } },
    notificationsWithSubscribers: [above('ACTUAL'), above('FORECASTED')],
  })
}

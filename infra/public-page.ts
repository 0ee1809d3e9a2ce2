import { Duration, Stack, Validations } from 'aws-cdk-lib'
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Configuration } from './configuration.ts'

/** Calls a second, and at once: people who stop their mails are few, and who calls more often is told to come again. */
const CALLS = 5

/** `address` has a slash at its end; `failed` counts who got no answer, or one that asks to try again. */
type PublicPage = { address: string; failed: IMetric }

/**
 * An address on the internet that anyone may call the function by.
 * Without the checks of IAM: mail programs and people have no credentials. What may be done is up to the function.
 * An API in front of it, and not the function's own URL, because that has no bound of its own: in a new account, which
 * keeps no functions for one alone, whoever calls it all the time would stop everything else.
 */
export function publicPage(page: Lambda, { stage: name }: Configuration): PublicPage {
  const api = new HttpApi(Stack.of(page), 'Page', {
    apiName: `inhuurradar-${name}-page`,
    createDefaultStage: false,
    defaultIntegration: new HttpLambdaIntegration('Function', page),
  })
  const stage = api.addStage('Stage', {
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: CALLS, burstLimit: CALLS },
  })
  Validations.of(stage).acknowledge({
    id: 'AwsSolutions-APIG1',
    reason:
      'Who calls is not kept: the address holds the token of a recipient, and what fails is in the log of the function.',
  })
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'For people and mail programs without credentials: the signed token in the address says whose mails it is about.',
  })
  const failed = api.metricServerError({ period: Duration.minutes(15), statistic: 'Sum' })
  return { address: `${api.apiEndpoint}/`, failed }
}

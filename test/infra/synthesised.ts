import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { CloudAssembly } from 'aws-cdk-lib/cx-api'
import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import cdkJson from '../../cdk.json' with { type: 'json' }
import { configuration } from '../../infra/configuration.ts'
import { Flow } from '../../infra/flow.ts'

/** The template with the settings of cdk.json, or others; without bundles and validation, which take seconds and prove nothing here. */
export function synthesised(differs: Record<string, string> = {}): Template {
  const context = { ...recommended, ...cdkJson.context, ...differs, 'aws:cdk:bundling-stacks': [] }
  const app = new App({ context, builtinCloudFormationValidation: false })
  try {
    return Template.fromStack(new Flow(app, 'Test', configuration(app.node)))
  } finally {
    // What CDK wrote to a folder of its own is read by now.
    CloudAssembly.cleanupTemporaryDirectories()
  }
}

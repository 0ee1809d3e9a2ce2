import { App, Validations } from 'aws-cdk-lib'
// What a new project would be given: without these, CDK keeps behaving as it did for the oldest ones.
import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { AwsSolutionsChecks } from 'cdk-nag'
import { configuration } from './configuration.ts'
import { Flow } from './flow.ts'

const app = new App({ context: recommended })
const settings = configuration(app.node)
new Flow(app, `Inhuurradar-${settings.stage}`, settings)
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))

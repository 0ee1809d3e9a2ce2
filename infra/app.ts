import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { configuration } from './configuration.ts'
import { Flow } from './flow.ts'

const app = new App()
const settings = configuration(app.node)
new Flow(app, `Inhuurradar-${settings.stage}`, settings)
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))

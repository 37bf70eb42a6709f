import {exitCode, reportError} from './exit.js'
import {createProgram} from './program.js'
import {watchOutput} from './terminal/output.js'

watchOutput()
try {
  await createProgram().parseAsync()
} catch (error) {
  reportError(error)
  process.exitCode = exitCode(error)
}

import {exitCode, reportError} from './exit.js'
import {createProgram} from './program.js'
import {endQuietlyOnBrokenPipe} from './terminal/output.js'

endQuietlyOnBrokenPipe()
try {
  await createProgram().parseAsync()
} catch (error) {
  reportError(error)
  process.exitCode = exitCode(error)
}

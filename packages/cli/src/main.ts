#!/usr/bin/env node
import { nodeMachine } from './node-machine.ts'
import { run } from './run.ts'

// The code is set and the process left to end by itself, so that output into a pipe is not cut off.
process.exitCode = await run(process.argv.slice(2), nodeMachine())

#!/usr/bin/env node
// The bin is a file of its own so that package managers can link it before the build has run.
import {statSync} from 'node:fs'

// The modules in few files start sooner (scripts/bundle.mjs); where they were compiled again since, they are right.
const written = (file) => statSync(new URL(file, import.meta.url), {throwIfNoEntry: false})?.mtimeMs ?? 0
const isBundled = written('../program/main.js') > written('../dist/.tsbuildinfo')
await import(isBundled ? '../program/main.js' : '../dist/main.js')

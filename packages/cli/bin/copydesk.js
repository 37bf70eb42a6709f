#!/usr/bin/env node
// The bin is a file of its own so that package managers can link it before the build has run.
import '../dist/main.js'

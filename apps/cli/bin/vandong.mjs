#!/usr/bin/env node
// The built program; this file exists before the build, so that npm can link it.
import '../dist/main.js';

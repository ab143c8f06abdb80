#!/usr/bin/env node
// The entry point, in the syntax of 2009, since any Node may run it; the program itself needs Node 24.
'use strict';

var path = require('path');
var fs = require('fs');

var NEEDED = 24;
var PROGRAM = path.join(__dirname, '..', 'build', 'bundle', 'cli.js');
// The modes 0700, 0022 and 0077, in decimal since JavaScript before 2015 has no octal literals.
var OWNER_ALONE = 448;
var OTHERS_WRITE = 18;
var OTHERS_ALL = 63;
// EX_SOFTWARE of sysexits.
var INTERNAL_ERROR = 70;

function isNewEnough(version) {
	return Number(version.split('.')[0]) >= NEEDED;
}

function start() {
	var args = process.argv.slice(2);
	if (args.length === 1 && args[0] === '--version') {
		sayVersion();
		return;
	}
	if (!fs.existsSync(PROGRAM)) {
		process.stderr.write('cables: the program is not built; run npm ci in its folder\n');
		process.exit(2);
	}
	// All files that Node or SQLite create belong to the user alone.
	process.umask(OTHERS_ALL);
	if (args.indexOf('--private') < 0) {
		enableCompileCache();
	}
	require(PROGRAM).main(args);
}

// A reader that has read enough is not a failure; a full disk is.
function sayVersion() {
	process.stdout.on('error', function (error) {
		if (error.code !== 'EPIPE') {
			process.stderr.write('cables: the version could not be written (' + error.code + ')\n');
			process.exitCode = 1;
		}
	});
	process.stdout.write(require('../package.json').version + '\n');
}

// Keeps what Node compiles for the next start. This code must be where nobody else can write, but Node's own place for
// it is a well-known folder in /tmp.
function enableCompileCache() {
	var folder = cacheFolder();
	if (!folder) {
		return;
	}
	try {
		makeFolder(folder);
		if (isPrivate(folder)) {
			require('module').enableCompileCache(folder);
		}
	} catch (_) {
		// The program starts without a cache.
	}
}

// Folder by folder: asked to create all of them, Node tries for ever where that is impossible, as in /proc.
function makeFolder(folder) {
	if (fs.existsSync(folder)) {
		return;
	}
	if (path.dirname(folder) !== folder) {
		makeFolder(path.dirname(folder));
	}
	fs.mkdirSync(folder, OWNER_ALONE);
}

function isPrivate(folder) {
	var stats = fs.statSync(folder);
	return (
		stats.isDirectory() &&
		(!process.getuid || (stats.uid === process.getuid() && (stats.mode & OTHERS_WRITE) === 0))
	);
}

// Undefined if the user has configured Node's cache. By the XDG Base Directory Specification a relative path is ignored.
function cacheFolder() {
	var env = process.env;
	var configured = env.XDG_CACHE_HOME;
	var home = env.HOME || require('os').homedir();
	if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) {
		return undefined;
	}
	if (configured && path.isAbsolute(configured)) {
		return path.join(configured, 'cables');
	}
	return home && path.isAbsolute(home) ? path.join(home, '.cache', 'cables') : undefined;
}

// The npm package `node` brings a Node of its own when the program is installed for development.
function newerNode() {
	var file = path.join(__dirname, '..', 'node_modules', 'node', 'bin', 'node');
	return fs.existsSync(file) ? file : undefined;
}

function startWith(node) {
	var child;
	// The terminal sends its signals to both; the child decides what they mean. We listen before it exists, so that no
	// signal ends us alone and leaves it behind.
	['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'].forEach(function (signal) {
		process.on(signal, function () {
			child.kill(signal);
		});
	});
	child = require('child_process').spawn(node, [__filename].concat(process.argv.slice(2)), {
		stdio: 'inherit'
	});
	child.on('error', function () {
		refuse();
	});
	child.on('exit', function (code, signal) {
		if (signal) {
			process.removeAllListeners(signal);
			process.kill(process.pid, signal);
		} else {
			process.exit(code);
		}
	});
}

function refuse() {
	var installs = ['nvm install ', 'fnm install ', 'volta install node@'].map(function (command) {
		return command + NEEDED;
	});
	process.stderr.write(
		'cables: Node ' + NEEDED + ' or newer is needed; this is Node ' + process.versions.node + '\n'
	);
	process.stderr.write('cables: install one: ' + installs.join(', ') + '\n');
	process.exit(2);
}

// For errors while the program is loaded, or before it handles them itself: one sentence.
function endByInternalError(error) {
	var words = error instanceof Error ? error.name + ': ' + error.message : String(error);
	process.stderr.write('cables: internal error: ' + words.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ') + '\n');
	process.exit(INTERNAL_ERROR);
}

process.on('uncaughtException', endByInternalError);
process.on('unhandledRejection', endByInternalError);
// If standard error is closed, nothing is said.
process.stderr.on('error', function () {});

// Without a listener this signal opens a debugger that every user of the machine can reach.
process.on('SIGUSR1', function () {});

if (isNewEnough(process.versions.node)) {
	start();
} else if (newerNode()) {
	startWith(newerNode());
} else {
	refuse();
}

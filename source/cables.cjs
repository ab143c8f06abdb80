#!/usr/bin/env node
// The entry. Its syntax is that of 2009, since the Node that runs it may be any; the program itself needs Node 24.
'use strict';

var path = require('path');
var fs = require('fs');

var NEEDED = 24;
var PROGRAM = path.join(__dirname, '..', 'build', 'bundle', 'cli.js');
// The modes 0700, 0022 and 0077, which no JavaScript could write as such before 2015.
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
		process.stderr.write('cables is not built yet: npm ci in its folder builds it.\n');
		process.exit(2);
	}
	// Whatever is made here is its owner's alone, be it by Node or SQLite.
	process.umask(OTHERS_ALL);
	if (args.indexOf('--private') < 0) {
		keepWhatIsCompiled();
	}
	require(PROGRAM).main(args);
}

// Who reads our output may have had enough, which is no failure; a disk that is full is one.
function sayVersion() {
	process.stdout.on('error', function (error) {
		if (error.code !== 'EPIPE') {
			process.stderr.write('cables: the version could not be written (' + error.code + ')\n');
			process.exitCode = 1;
		}
	});
	process.stdout.write(require('../package.json').version + '\n');
}

// What Node compiles is kept for the next start. Code that is run again must lie where nobody else can write it,
// and Node's own place for it is a folder in /tmp that everybody knows.
function keepWhatIsCompiled() {
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
		// Where nothing can be written the program starts without.
	}
}

// Each folder is tried once: asked for all of them at once, Node tries for ever where the system has none, as in /proc.
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

// None where the user has told Node of another place, or of no cache at all. The XDG Base Directory Specification
// says that a relative path is to be ignored.
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

// The npm package `node` puts a Node of its own beside the program where it is installed for development.
function newerNode() {
	var file = path.join(__dirname, '..', 'node_modules', 'node', 'bin', 'node');
	return fs.existsSync(file) ? file : undefined;
}

function startWith(node) {
	var child;
	// The terminal sends its signals to both; the child decides what they mean. We listen before there is one, and hear
	// of what came meanwhile when it has started: else it could be left behind.
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
	process.stderr.write(
		'cables needs Node ' + NEEDED + ' or newer; this is Node ' + process.versions.node + '.\n'
	);
	process.exit(2);
}

// Whatever is thrown before the program has its own way to end, or while it is loaded: one sentence.
function endByInternalError(error) {
	var words = error instanceof Error ? error.name + ': ' + error.message : String(error);
	process.stderr.write('cables: internal error: ' + words.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ') + '\n');
	process.exit(INTERNAL_ERROR);
}

process.on('uncaughtException', endByInternalError);
process.on('unhandledRejection', endByInternalError);
// Where nobody can be told, nothing is said.
process.stderr.on('error', function () {});

// Without a listener this signal opens a debugger that every user of the host can reach.
process.on('SIGUSR1', function () {});

if (isNewEnough(process.versions.node)) {
	start();
} else if (newerNode()) {
	startWith(newerNode());
} else {
	refuse();
}

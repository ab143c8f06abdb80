#!/usr/bin/env node
// The entry. Its syntax is that of 2009, since the Node that runs it may be any; the program itself needs Node 24.
'use strict';

var path = require('path');
var fs = require('fs');

var NEEDED = 24;
var PROGRAM = path.join(__dirname, '..', 'build', 'source', 'cli.js');

function isNewEnough(version) {
	return Number(version.split('.')[0]) >= NEEDED;
}

function start() {
	process.env.NODE_ENV = 'production';
	require('module').enableCompileCache();
	if (!fs.existsSync(PROGRAM)) {
		process.stderr.write('cables is not built yet: npm ci in its folder builds it.\n');
		process.exit(2);
	}
	require(PROGRAM).main(process.argv.slice(2));
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

// Without a listener this signal opens a debugger that every user of the host can reach.
process.on('SIGUSR1', function () {});

if (isNewEnough(process.versions.node)) {
	start();
} else if (newerNode()) {
	startWith(newerNode());
} else {
	refuse();
}

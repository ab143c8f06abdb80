/**
 * Imported first: React's build for development takes four times as long to draw. A test that imports this holds no
 * element of its own, since those would load the other build before this line.
 */
import process from 'node:process';

process.env.NODE_ENV = 'production';

require('../bundle/index.js').start('build');

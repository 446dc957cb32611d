require('../bundle/index.js').start('mirror');

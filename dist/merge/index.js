require('../bundle/index.js').start('merge');

require('../bundle/index.js').start('prune');

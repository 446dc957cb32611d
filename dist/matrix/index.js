require('../bundle/index.js').start('matrix');

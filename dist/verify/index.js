require('../bundle/index.js').start('verify');

// What the stage uses of Phaser, from its sources: the whole package weighs twice as much, and no bundler can cut it.
// The order is that of Phaser's own lists. Modules that are required without a name register themselves.
const { CANVAS } = require('../../node_modules/phaser/src/const.js');
require('../../node_modules/phaser/src/animations/index.js');
require('../../node_modules/phaser/src/cameras/2d/CameraManager.js');
const Game = require('../../node_modules/phaser/src/core/Game.js');
require('../../node_modules/phaser/src/events/EventEmitter.js');
require('../../node_modules/phaser/src/gameobjects/DisplayList.js');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator.js');
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory.js');
require('../../node_modules/phaser/src/gameobjects/UpdateList.js');
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory.js');
require('../../node_modules/phaser/src/renderer/index.js');
const Scale = require('../../node_modules/phaser/src/scale/index.js');
const Scene = require('../../node_modules/phaser/src/scene/Scene.js');
require('../../node_modules/phaser/src/scene/ScenePlugin.js');
require('../../node_modules/phaser/src/tweens/TweenManager.js');

module.exports = { CANVAS, Game, Scale, Scene };

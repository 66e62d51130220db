// Makes the replica set, and the user of the services with a database for each of them. Again and again without harm:
// a new password in the environment replaces the old one.
const databases = ['intake', 'catalogue', 'funding', 'matching', 'insights', 'gateway'];
const user = 'leerroute';
const password = process.env.LEERROUTE_MONGODB_PASSWORD;

try {
  rs.status();
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') {
    throw e;
  }
  rs.initiate({_id: 'leerroute', members: [{_id: 0, host: process.env.LEERROUTE_MONGODB_MEMBER}]});
}
while (!db.hello().isWritablePrimary) {
  sleep(500);
}

const admin = db.getSiblingDB('admin');
const roles = databases.map(name => ({role: 'readWrite', db: name}));
if (admin.getUser(user)) {
  admin.updateUser(user, {pwd: password, roles});
} else {
  admin.createUser({user, pwd: password, roles});
}
print(`${user} may use ${databases.join(', ')}`);

import { Marketplace } from '../../../shared/marketplaces/port.ts';

/** What `npm run store -- --help` prints. */
export const help = `Stores: where complaints arrive, and where listings are taken off sale.

  npm run store -- list
  npm run store -- add ID --name NAME --inbox ADDRESS --seller NAME --email ADDRESS --team ADDRESS [more]
  npm run store -- connect ID MARKETPLACE --credentials FILE.json     (- reads standard input)
  npm run store -- disconnect ID MARKETPLACE
  npm run store -- catalogue ID --csv FILE.csv | --load
  npm run store -- subscribe ID --config FILE.json
  npm run store -- policy ID [FILE.json]
  npm run store -- dry-run ID FILE.eml | LISTING
  npm run store -- stop ID | resume ID
  npm run store -- end ID
  npm run store -- check ID

  add        makes a store, or changes the named things of one that is there
    --name NAME  --inbox ADDRESS     what it is called, and the address complaints are forwarded to
    --seller NAME  --email ADDRESS   how platforms know the seller and where they write to; rights owners answer there
    --address TEXT  --phone TEXT     stand under letters
    --team ADDRESS                   who is told; repeat it for more
    --language en|zh                 what they are written to in: English, where nobody says, or Chinese
    --forwarder ADDRESS              who may forward complaints by hand, or is written to by platforms; repeat it for more
    --arc DOMAIN                     your own mail provider, such as google.com, where it forwards by itself and changes mails:
                                     whom its seals vouch for counts as forwarded; repeat it for more
    --signatory NAME                 who may sign a sworn statement; repeat it for more
  connect    keeps a marketplace account's credentials (${Marketplace.options.join(', ')}) and tries them
  disconnect ends that, and takes the credentials away; cases that still hold listings there then need a person
  catalogue  tells us what the store sells: from a CSV, or from its connected marketplaces
  subscribe  lets Amazon tell a deployment on AWS of listings and of the account by itself; say it again at any time
  policy     prints what may go off sale without a person, or changes what a file names of it (- reads standard input)
  dry-run    says what a complaint would come to, by what the marketplaces show now, and changes nothing
  stop       takes nothing off sale and puts nothing back, from now on, whoever asks for it; resume ends that, and what
             was kept goes on by itself
  end        takes no more complaints for a store, once its cases are closed and its marketplaces disconnected; what is on
             record stays, and add takes it up again
  check      tries everything, and says what is missing

  --data FOLDER                      the data folder of this machine (default: ./data)
  --config FILE.json                 the deployment on AWS with this configuration instead
  --help                             this page`;

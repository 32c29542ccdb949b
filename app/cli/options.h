// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace Vitrine {

/** How the program ends; scripts rely on the numbers. */
enum class Exit : int {
    Found = 0,    ///< everything was found, or done
    NotFound = 1, ///< something was not, and nothing worse
    Usage = 2,    ///< asked for what cannot be
    Failed = 3,
};

/** What to do, as it stands on the command line: checked for its form, not for its sense. */
struct Options
{
    enum class Command : quint8 { Lookup, Read, Vendors, Profiles, Sandbox };
    enum class ProfilesAction : quint8 { List, Show, Add, Secrets, Test, Remove, Export, Import };

    Command command = Command::Lookup;
    bool sandbox = false;
    QString config = {};      ///< a folder; empty: the person's own
    QString secretsFile = {}; ///< empty: the keychain

    QStringList ids = {};
    QString idsFile = {}; ///< "-" is standard input
    QString column = {};  ///< of a table of ids: its header or number; empty: found out
    bool resume = false;  ///< go on with an interrupted run
    QStringList profiles = {};
    bool all = false;
    QString format = {}; ///< empty: what suits a terminal or a pipe
    QString output = {}; ///< a file; empty, or “-” when typed: standard output
    bool reveal = false;
    bool customerSafe = false;
    bool hidden = false;
    bool fieldRows = false; ///< csv: a row a field instead of a row a product
    QChar csvSeparator = u',';
    bool byteOrderMark = false;
    int jobs = 0;    ///< lookups of a profile at once; 0: as the profile says
    double rate = 0; ///< requests a second to a profile; 0: as the profile and its vendor say

    QString vendor = {};
    QString file = {}; ///< "-" is standard input

    ProfilesAction action = ProfilesAction::List;
    QString name = {};         ///< a profile's
    QString signIn = {};       ///< empty: the vendor's first
    QString address = {};      ///< empty: the vendor's first
    QStringList settings = {}; ///< KEY=VALUE
    bool anyway = false;       ///< export what looks like a secret

    quint16 port = 0;
    int latencyMs = 0;
};

/** What to say instead of doing something: help on standard output, or what is wrong on standard error. */
struct Saying
{
    QString text;
    Exit exit = Exit::Usage;
};

/** The name of the format whose files end as that one does; empty where none does. */
QString formatOfFile(const QString &path);

/** The command line with the program's name in front. */
std::variant<Options, Saying> readOptions(const QStringList &arguments);

} // namespace Vitrine

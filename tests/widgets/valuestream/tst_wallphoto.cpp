// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/valuestream/mappicture.h"
#include "widgets/valuestream/wallphoto.h"
#include "widgets/valuestream/wallphotodialog.h"
#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QtEndian>
#include <array>

using namespace Qt::StringLiterals;

/// A photo of the wall lies under the map to be traced.
class TestWallPhoto : public StreamPanelTest {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void liesUnderTheMap();
    void isDragged();
    void followsTheKeyboard();
    void isTakenAway();
    void staysForTheCopy();
    void hostile_data();
    void hostile();
    void standsUpright();
    void readOnly();

private:
    QAction* menuAction(const QString& text);
    void choose(const QString& name, const QByteArray& bytes);
    template <typename T> T* field(const char* name) const
    {
        auto* dialog = m_panel->findChild<WallPhotoDialog*>();
        return dialog ? dialog->findChild<T*>(QString::fromLatin1(name)) : nullptr;
    }
    const ValueStream& stream() const { return project().valueStreams.first(); }
};

/// Red everywhere.
static QByteArray picture(const QSize& size, const char* format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QAction* TestWallPhoto::menuAction(const QString& text)
{
    auto* menu = find<QToolButton>("streamMenu")->findChild<QMenu*>();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void TestWallPhoto::choose(const QString& name, const QByteArray& bytes)
{
    m_prompts.fileToOpen = m_directory->filePath(name);
    QFile file(m_prompts.fileToOpen);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QAction* action = menuAction(u"Photo of the wall under the map…"_s);
    QVERIFY(action);
    action->trigger();
}

/// How red the ground is at a place of the map where nothing else is drawn.
static int redness(ValueStreamScene& scene, const QPointF& at)
{
    QImage image(1, 1, QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter, QRectF(0, 0, 1, 1), QRectF(at, QSizeF(1, 1)));
    painter.end();
    return qRed(image.pixel(0, 0)) - qGreen(image.pixel(0, 0));
}

void TestWallPhoto::liesUnderTheMap()
{
    const QByteArray bytes = picture({ 400, 200 });
    const double width = scene()->sceneRect().width();
    const QPointF ground = scene()->boxOf(step(8).id).topRight() + QPointF(20, -12);
    QVERIFY(std::abs(redness(*scene(), ground)) < 12);
    choose(u"wall.png"_s, bytes);
    QCOMPARE(m_prompts.told, QStringList());
    QCOMPARE(m_document->undoCount(), 1);
    const Evidence* evidence = findById(project().evidence, stream().wallPhotoId);
    QVERIFY(evidence);
    QCOMPARE(evidence->name, u"wall.png"_s);
    QCOMPARE(m_document->store().evidence(evidence->sha256), bytes);
    QCOMPARE(stream().wallPhoto.scaleMilli, qRound(1000 * width / 400)); // as wide as the map
    QVERIFY(redness(*scene(), ground) > 100); // half red
    // Steps stand on it.
    const QRectF box = scene()->boxOf(step(8).id);
    QVERIFY(redness(*scene(), box.topRight() + QPointF(-8, 8)) < 12);
    // A clearer one shines through more, in one step while the slider is held.
    auto* opacity = field<QSlider>("photoOpacity");
    opacity->setSliderDown(true);
    opacity->setSliderPosition(70);
    opacity->setSliderPosition(100);
    QCOMPARE(m_document->undoCount(), 1);
    QVERIFY(redness(*scene(), ground) > 250);
    opacity->setSliderDown(false);
    QCOMPARE(m_document->undoCount(), 2);
    QCOMPARE(stream().wallPhoto.opacityPpm, 1'000'000);
    // Not on paper.
    const MapSheet sheet = mapSheet(project(), stream().id, today(), m_panel->font());
    QVERIFY(!sheetAsSvg(sheet).contains("<image"));
    m_document->undo();
    m_document->undo();
    QVERIFY(stream().wallPhotoId.isNull());
    QVERIFY(std::abs(redness(*scene(), ground)) < 12);
}

void TestWallPhoto::isDragged()
{
    choose(u"wall.png"_s, picture({ 400, 200 }));
    const QPointF ground = scene()->boxOf(step(8).id).topRight() + QPointF(20, -12);
    const QPoint from = view()->mapFromScene(ground);
    const double scale = view()->transform().m11();
    drag(from, from + QPoint(40, 24));
    QVERIFY(stream().wallPhoto.position);
    QVERIFY(std::abs(stream().wallPhoto.position->x() - 40 / scale) < 2);
    QVERIFY(std::abs(stream().wallPhoto.position->y() - 24 / scale) < 2);
    QCOMPARE(m_document->undoCount(), 2);
    QCOMPARE(field<QSpinBox>("photoLeft")->value(), stream().wallPhoto.position->toPoint().x());
    // Once the window is closed it lies still.
    m_panel->findChild<WallPhotoDialog*>()->close();
    drag(from, from + QPoint(-30, 0));
    QCOMPARE(m_document->undoCount(), 2);
}

void TestWallPhoto::followsTheKeyboard()
{
    choose(u"wall.jpg"_s, picture({ 400, 200 }, "JPG"));
    QTest::keyClick(field<QSpinBox>("photoLeft"), Qt::Key_Up);
    QTest::keyClick(field<QSpinBox>("photoLeft"), Qt::Key_Up);
    QTest::keyClick(field<QSpinBox>("photoTop"), Qt::Key_Down);
    QCOMPARE(stream().wallPhoto.position, QPointF(16, -8));
    QCOMPARE(m_document->undoCount(), 2); // one way, one step
    const int before = stream().wallPhoto.scaleMilli;
    QTest::keyClick(field<QSlider>("photoScale"), Qt::Key_PageUp);
    QVERIFY(std::abs(stream().wallPhoto.scaleMilli / (before * std::pow(1.02, 10)) - 1) < 0.015);
    QCOMPARE(stream().wallPhoto.opacityPpm, 500'000);
    const std::array<const char*, 4> fields { "photoOpacity", "photoScale", "photoLeft",
        "photoTop" };
    const QList<QLabel*> labels = m_panel->findChild<WallPhotoDialog*>()->findChildren<QLabel*>();
    for (const char* name : fields)
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->buddy() == field<QWidget>(name); }));
}

void TestWallPhoto::isTakenAway()
{
    const Project before = project();
    choose(u"wall.png"_s, picture({ 400, 200 }));
    const QPointF ground = scene()->boxOf(step(8).id).topRight() + QPointF(20, -12);
    field<QCheckBox>("photoShown")->click(); // off
    QVERIFY(std::abs(redness(*scene(), ground)) < 12);
    QCOMPARE(m_document->undoCount(), 1); // a way of looking at it
    menuAction(u"Show the photo of the wall"_s)->trigger(); // on again
    QVERIFY(redness(*scene(), ground) > 100);
    QVERIFY(field<QCheckBox>("photoShown")->isChecked());
    field<QPushButton>("photoRemove")->click();
    QCOMPARE(project(), before);
    QVERIFY(std::abs(redness(*scene(), ground)) < 12);
    QTRY_VERIFY(!m_panel->findChild<WallPhotoDialog*>());
    QVERIFY(menuAction(u"Photo of the wall under the map…"_s));
    m_document->undo();
    QVERIFY(redness(*scene(), ground) > 100);
}

/// Two streams that have the same photo: it goes with the second.
void TestWallPhoto::staysForTheCopy()
{
    const auto before = project().evidence.size();
    choose(u"wall.png"_s, picture({ 400, 200 }));
    menuAction(u"Duplicate"_s)->trigger(); // shows the copy
    QCOMPARE(project().valueStreams.last().wallPhotoId, stream().wallPhotoId);
    field<QPushButton>("photoRemove")->click();
    QVERIFY(project().valueStreams.last().wallPhotoId.isNull());
    QVERIFY(findById(project().evidence, stream().wallPhotoId));
    m_panel->reveal(stream().id);
    menuAction(u"Photo of the wall…"_s)->trigger();
    field<QPushButton>("photoRemove")->click();
    QCOMPARE(project().evidence.size(), before);
}

/// A PNG that claims a size, with the checksum of its header right.
static QByteArray claiming(quint32 width, quint32 height, char depth, char colour)
{
    QByteArray header("IHDR");
    const auto put = [&header](quint32 number) {
        std::array<char, 4> bytes {};
        qToBigEndian(number, bytes.data());
        header.append(bytes.data(), 4);
    };
    put(width);
    put(height);
    header.append(depth).append(colour).append(QByteArray(3, '\0'));
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : std::as_const(header)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
    }
    put(~crc);
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + header + QByteArray("\0\0\0\x0aIDAT", 8)
        + QByteArray(14, '\0');
}

void TestWallPhoto::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("text") << QByteArray("once upon a time")
                          << u"The file is no picture in the form PNG or JPEG."_s;
    QTest::newRow("nothing") << QByteArray()
                             << u"The file is no picture in the form PNG or JPEG."_s;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                         << u"The file is no picture in the form PNG or JPEG."_s;
    QTest::newRow("bomb") << claiming(30'000, 30'000, 8, 2)
                          << u"The picture has 30,000 × 30,000 points, more than 50 million; save "
                             "it smaller."_s;
    QTest::newRow("widest") << claiming(1'000'000, 1'000, 8, 2)
                            << u"The picture has 1,000,000 × 1,000 points, more than 50 million; "
                               "save it smaller."_s;
    QTest::newRow("deep") << claiming(7'000, 7'000, 16, 6)
                          << u"The picture needs more than 256 MB unpacked; save it smaller."_s;
    QTest::newRow("cut off") << picture({ 400, 200 }).left(70) << u"The picture is damaged."_s;
}

void TestWallPhoto::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const Project before = project();
    m_prompts.told.clear();
    choose(u"wall.png"_s, bytes);
    QCOMPARE(m_prompts.told.size(), 1);
    QCOMPARE(m_prompts.told.first(), sentence + u"\nNothing was changed."_s);
    QCOMPARE(project(), before);
    QCOMPARE(m_document->undoCount(), 0);
}

/// Cameras write how they were held: EXIF orientation 6 is a quarter turn.
void TestWallPhoto::standsUpright()
{
    const QByteArray jpeg = picture({ 400, 200 }, "JPG");
    const QByteArray exif(
        "\xff\xe1\x00\x22"
        "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
        36);
    const ReadPhoto photo = readPhoto(jpeg.left(2) + exif + jpeg.mid(2));
    QCOMPARE(photo.problem, QString());
    QCOMPARE(photo.size, QSize(200, 400));
    QCOMPARE(photo.image.size(), QSize(200, 400));
    // Larger than a screen: kept as it is in the file, in memory as fine as needed.
    const ReadPhoto large = readPhoto(picture({ 6000, 1500 }, "JPG"));
    QCOMPARE(large.size, QSize(6000, 1500));
    QCOMPARE(large.image.size(), QSize(2400, 600));
}

void TestWallPhoto::readOnly()
{
    const QString path = m_directory->filePath(u"plan.gemba"_s);
    m_window.reset();
    m_document
        = std::make_unique<Document>(ProjectStore::open(path, ProjectStore::Access::ReadOnly));
    m_window = std::make_unique<QWidget>();
    const PanelContext context { *m_document, m_prompts, [] { return today().startOfDay(); } };
    m_panel = new ValueStreamPanel(context, m_window.get());
    m_panel->showProject(m_document->project());
    m_prompts.told.clear();
    menuAction(u"Photo of the wall under the map…"_s)->trigger();
    QCOMPARE(m_prompts.told,
        QStringList { u"This project is open read-only; save a copy to import into it."_s });
}

GEMBA_TEST(TestWallPhoto)
#include "tst_wallphoto.moc"

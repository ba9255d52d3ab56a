"""The things that reports of this genre count: nouns that stand right after a number and are its unit.

One table, in dictionary order; of two that fit, the longer is the unit ("trang thông tin điện tử", not "trang").
"""

_LIST = """
    ảnh, áp phích, ấn bản, ấn chỉ, ấn phẩm, ấp, bác sĩ, bài, bài báo, bài tham luận, bài viết, bản, ban chỉ huy, bản
    ghi, bản tin, bao, báo cáo, báo cáo viên, báo in, bằng khen, băng rôn, băng zôn, bậc, bể cáp, bến, bệnh nhân, bệnh
    viện, bị can, bị cáo, bị hại, biên bản, biển báo, biên chế, biện pháp, biên tập viên, bình luận, bộ, bộ ảnh, bộ
    chỉ số, bộ dữ liệu, bộ hồ sơ, bộ máy, bộ máy tính, bộ ngành, bộ phận, bộ tiêu chí, buổi, buổi làm việc, buôn, bức,
    bức ảnh, bước, bưu cục, bưu gửi, bưu kiện, bưu phẩm, ca, ca khúc, ca mắc, cá nhân, ca nhiễm, cái, camera, cán bộ,
    cánh đồng, căn, căn cước, căn hộ, căn nhà, cặp, cấp, cấp độ, câu hỏi, câu lạc bộ, cây, cbcc, cbccvc, chai, chi bộ,
    chi nhánh, chỉ số, chỉ số thành phần, chi tiết, chỉ tiêu, chiếc, chiến sĩ, chốt, chốt kiểm dịch, chợ, chùm,
    chuyến, chuyên đề, chuyên gia, chuyên mục, chuyên trang, chuyên viên, chữ ký, chữ ký số, chức danh, chức năng,
    chứng thư, chứng thư số, chương trình, chương trình phát thanh, chương trình truyền hình, con, cổ động, cổng, công
    an, công chức, công dân, công nhân, cộng tác viên, công trình, công ty, công văn, công việc, cột, cột ăng ten, cơ
    quan, cơ quan báo chí, cơ sở, cơ sở cách ly, cơ sở dữ liệu, cơ sở giáo dục, cơ sở y tế, cờ thi đua, cụm, cụm công
    nghiệp, cụm dân cư, cụm loa, cuộc, cuộc gọi, cuộc họp, cuộc kiểm tra, cuộc tấn công, cuộc thanh tra, cuộc thi,
    cuốn, cử tri, cửa hàng, danh hiệu, danh mục, dân, dân tộc, di sản, di tích, dịch vụ, dịch vụ công, dịch vụ công
    trực tuyến, diễn đàn, dn, doanh nghiệp, dòng, du khách, dự án, dữ liệu, dự thảo, dược sĩ, dvc, dvctt, đài, đại
    biểu, đại diện, đại hội, đại lý, đài truyền thanh, đảng bộ, đảng viên, đập, đầu báo, đầu mối, đầu sách, đầu thu,
    đầu việc, đề án, đề nghị, đề tài, đề tài khoa học, đề xuất, địa bàn, địa chỉ, địa điểm, địa phương, điểm, điểm bưu
    điện, điểm cầu, điểm đen, điểm giao dịch, điểm phát sóng, điểm phát wifi, điểm phục vụ, điểm truy nhập, điểm
    trường, điểm wifi, điện thoại, điều dưỡng, đoàn, đoàn công tác, đoàn kiểm tra, đoàn thể, đoàn viên, đoàn viên
    thanh niên, đội, đối tượng, đồng bào, đồng chí, đột phá, đơn, đơn đặt hàng, đơn hàng, đơn khiếu nại, đơn thư, đơn
    tố cáo, đơn vị, đợt, đường, đường dây, đường truyền, đvhc, fanpage, ghế, gia đình, giải, giải a, giải b, giải ba,
    giải c, giải khuyến khích, giải nhất, giải nhì, giải pháp, giải thưởng, giám đốc, gian hàng, giao dịch, giáo sư,
    giáo viên, giấy chứng nhận, giấy khen, giấy phép, giờ phát sóng, giường, gói, gói thầu, group, hãng, hạng mục,
    hành lang, hành vi, hệ thống, hiện vật, hiệp hội, hình thức, hoạt động, học bổng, học sinh, học viên, hòm thư, hộ,
    hộ dân, hộ gia đình, hộ kinh doanh, hộ nghèo, hồ sơ, hội đồng, hội nghị, hội thao, hội thảo, hội thi, hội viên,
    hộp, hộp thư, hợp đồng, hợp tác xã, hợp tác xã nông nghiệp, htx, huân chương, huy chương, huyện, hướng, hướng dẫn
    viên, kế hoạch, kế hoạch hành động, kênh, khách, khách hàng, khâu, khẩu, khâu đột phá, khẩu súng, khiếu nại, kho,
    kho dữ liệu, khóa, khoá, khóa học, khoá học, khoản, khóm, khu, khu cách ly, khu chế xuất, khu công nghiệp, khu dân
    cư, khu phố, khu vực, kiểm soát viên, kiến nghị, kỳ, kỷ niệm chương, kỹ sư, kỹ thuật viên, lá cờ, lái xe, làng,
    lãnh đạo, lao động, lần, lễ hội, liên kết, liều, liều vắc xin, lĩnh vực, loa, loại, loại hình, lô, lỗ hổng, lớp,
    lớp học, lớp tập huấn, lượt, lượt chia sẻ, lượt hồ sơ, lượt khách, lượt người, lượt người dân, lượt phương tiện,
    lượt tấn công, lượt thích, lượt truy cập, lượt văn bản, lượt xem, mã định danh, mã độc, mã số, mã vùng trồng, màn
    hình, mạng lưới, mạng xã hội, máy, máy atm, máy chủ, máy in, máy photocopy, máy tính, máy tính bảng, máy trạm, mặt
    hàng, mẫu, mẫu xét nghiệm, mỏ, module, món, mô hình, môn, mục, mục tiêu, mục tin, mũi, mũi tiêm, nạn nhân, nền
    tảng, ngành, ngân hàng, ngân hàng thương mại, nghệ nhân, nghị định, nghị quyết, ngôi, ngôi nhà, nguồn, ngư dân,
    người, người dân, người lao động, người theo dõi, nhà, nhà báo, nhà đầu tư, nhà mạng, nhà máy, nhà ở, nhà tạm, nhà
    thầu, nhà trạm, nhà văn hóa, nhà văn hoá, nhà xuất bản, nhân khẩu, nhân lực, nhân sự, nhân viên, nhiệm kỳ, nhiệm
    vụ, nhóm, nhóm nhiệm vụ, nhóm zalo, nội dung, nông dân, nút, nước, ổ dịch, ô tô, pano, phản ánh, phản hồi, phát
    thanh viên, phân hệ, phần mềm, phần quà, phần thưởng, phi vụ, phiên, phiên chợ, phiên giao dịch, phiên họp, phiếu,
    phòng, phòng họp, phòng khám, phóng sự, phóng viên, phụ nữ, phum sóc, phút phát sóng, phường, phương án, phương
    tiện, quận, quầy, quốc gia, quỹ, quy chế, quy định, quy hoạch, quy trình, quyển, quyết định, rừng, sách, sàn, sản
    phẩm, sáng chế, sáng kiến, sáng kiến kinh nghiệm, sáng tác, sân bay, sim, sinh viên, số báo, số điện thoại, sở,
    sợi, sợi cáp, suất, suất quà, sự cố, sự kiện, tác giả, tác phẩm, tài khoản, tài khoản mạng xã hội, tài liệu, tài
    nguyên, tài xế, tạp chí, tạp chí in, tàu, tấm, tấn công, tập, tập dữ liệu, tập đoàn, tập huấn, tập thể, tem, tên
    miền, tệp, thạc sĩ, tham luận, thanh niên, thành phần, thành phố, thanh tra viên, thành tựu, thành viên, thẻ, thẻ
    căn cước, thí sinh, thị trấn, thị xã, thiết bị, thiết chế, thôn, thôn bản, thông báo, thông tin, thông tư, thủ
    tục, thủ tục hành chính, thuê bao, thuê báo, thùng, thư, thứ trưởng, thửa, thửa đất, ti vi, tiến sĩ, tiết mục,
    tiểu ban, tiêu chí, tiêu chuẩn, tiểu dự án, tiểu phẩm, tin, tin bài, tin nhắn, tin tức, tỉnh, tính năng, tình
    nguyện viên, tỉnh thành, tivi, tổ, tổ chức, tổ công nghệ số, tổ công nghệ số cộng đồng, tổ công tác, tổ dân phố,
    tổ giúp việc, tổ hòa giải, tổ hợp tác, tờ, tờ báo, tờ rơi, trạm, trạm bts, trạm thu phát sóng, trạm y tế, trang,
    trang fanpage, trang mạng, trang thiết bị, trang thông tin điện tử, trang web, trận, trụ cột, trung tâm, trường,
    trường học, trường hợp, trường mầm non, trưởng phòng, trường tiểu học, trường trung học, tthc, tủ sách, tuần,
    tuyến, tuyến cáp, tuyến đường, tuyên truyền viên, ủy ban, ủy viên, uỷ viên, ứng dụng, văn bản, văn bản quy phạm
    pháp luật, văn kiện, văn phòng, văn phòng đại diện, vấn đề, vận động viên, vé, ví, ví điện tử, vi phạm, vị trí, vị
    trí cột, video, viên, viên chức, vòng, vụ, vụ án, vụ việc, vùng, vùng lõm, vùng trắng, vườn, website, xã, xe, xóm,
    xuất, xuất bản phẩm, y bác sĩ, ý kiến, ý kiến phát biểu, ý kiến tham luận, y tá, zalo, văn bằng,
    văn bằng bảo hộ
"""
NOUNS = tuple(" ".join(_LIST.split()).split(", "))
